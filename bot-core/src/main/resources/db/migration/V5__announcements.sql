-- What coordinators tell many at once.

create table announcement (
    announcement_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    channel varchar(140) not null,
    words varchar(8000) not null,
    state varchar(10) not null,
    settled_by uuid references person,
    settled_at timestamp with time zone,
    tries integer not null,
    why varchar(500),
    since timestamp with time zone not null
);
