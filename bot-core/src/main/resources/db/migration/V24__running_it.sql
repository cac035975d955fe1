-- What needs a coordinator, as it stood when they were told, and what they did about it.

create table brief (
    brief_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    since timestamp with time zone not null,
    -- whether it is the list of all, without the numbers
    listing boolean not null,
    -- kind/subject, parted by blanks, in the order in which they stand there
    lines varchar(4000) not null
);

create table nudge (
    nudge_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    enrolment_id uuid not null references enrolment,
    by_person uuid not null references person,
    at timestamp with time zone not null
);
create index nudge_enrolment on nudge (enrolment_id);

alter table mentoring_match add column made_by uuid references person;
alter table mentoring_match add column ended_by uuid references person;

create table coordinator_deed (
    deed_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    enrolment_id uuid not null references enrolment,
    by_person uuid not null references person,
    kind varchar(10) not null,
    at timestamp with time zone not null,
    -- how they stood before
    standing varchar(10) not null,
    away_until date,
    request uuid,
    -- until when they are away now
    until date,
    -- while it may still be undone
    final_at timestamp with time zone,
    undone_by uuid references person
);
create index coordinator_deed_enrolment on coordinator_deed (enrolment_id);
create index coordinator_deed_final on coordinator_deed (final_at);
