-- Who asked for help or reported a problem, and who looks after it.

create table concern (
    concern_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    person_id uuid not null references person,
    kind varchar(10) not null,
    words text,
    since timestamp with time zone not null,
    remind_at timestamp with time zone,
    taken_by uuid references person,
    taken_at timestamp with time zone,
    settled_by uuid references person,
    settled_at timestamp with time zone,
    -- while nobody has it, a plain request for help is kept once for each person
    waiting varchar(100) unique
);
create index concern_program on concern (program_id);
create index concern_remind on concern (remind_at);
