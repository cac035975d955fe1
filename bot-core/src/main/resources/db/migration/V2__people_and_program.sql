-- People, the program, the outbox and what the front desk keeps.

create table person (
    person_id uuid primary key,
    version bigint not null,
    name varchar(200) not null,
    about varchar(4000),
    zone varchar(64) not null,
    locale varchar(35) not null,
    since timestamp with time zone not null
);

create table chat_account (
    ref varchar(120) primary key,
    version bigint not null,
    person_id uuid not null references person,
    direct_channel varchar(64),
    unreachable_since timestamp with time zone,
    last_seen timestamp with time zone not null
);
create index chat_account_person on chat_account (person_id);

create table program (
    program_id uuid primary key,
    version bigint not null,
    name varchar(200) not null,
    first_day date not null,
    last_day date not null,
    zone varchar(64) not null,
    help_card varchar(4000) not null,
    every_weeks integer not null,
    weekday varchar(10) not null,
    at_hour time not null,
    quiet_from time not null,
    quiet_until time not null,
    since timestamp with time zone not null
);

create table space (
    ref varchar(120) primary key,
    version bigint not null,
    program_id uuid not null references program
);

create table coordinator_seat (
    id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    person_id uuid not null references person,
    unique (program_id, person_id)
);

create table enrolment (
    enrolment_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    person_id uuid not null references person,
    role varchar(10) not null,
    standing varchar(10) not null,
    topics varchar(200) not null,
    places integer not null,
    decided_by uuid references person,
    since timestamp with time zone not null,
    unique (program_id, person_id)
);

create table delivery (
    id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    recipient varchar(140) not null,
    kind varchar(40) not null,
    subject varchar(200) not null,
    occurrence varchar(200) not null,
    due_at timestamp with time zone not null,
    state varchar(12) not null,
    attempt integer not null,
    lease_until timestamp with time zone,
    channel varchar(64),
    pages varchar(1000),
    sent_at timestamp with time zone,
    why varchar(500),
    unique (recipient, kind, occurrence)
);
create index delivery_due on delivery (state, due_at);
create index delivery_event on delivery (kind, occurrence);

create table draft (
    id uuid primary key,
    version bigint not null,
    account varchar(120) not null,
    code varchar(60) not null,
    answers text not null,
    problems text not null,
    since timestamp with time zone not null
);

create table inbound (
    id varchar(200) primary key,
    at timestamp with time zone not null
);
create index inbound_at on inbound (at);

create table audit_line (
    id uuid primary key,
    program_id uuid not null references program,
    person_id uuid not null references person,
    code varchar(60) not null,
    at timestamp with time zone not null
);
