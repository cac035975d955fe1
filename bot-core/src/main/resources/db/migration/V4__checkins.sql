-- When each person is next asked how it goes, and what they said.

create table rhythm (
    id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    match_id uuid not null references mentoring_match,
    person_id uuid not null references person,
    next_day date not null,
    next_due timestamp with time zone,
    unique (match_id, person_id)
);
create index rhythm_due on rhythm (next_due);
create index rhythm_person on rhythm (person_id);

create table check_in (
    check_in_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    match_id uuid not null references mentoring_match,
    person_id uuid not null references person,
    round_day date not null,
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    asking boolean not null,
    answer varchar(12),
    answered_at timestamp with time zone,
    meeting_day date,
    usefulness integer,
    note text,
    remind_at timestamp with time zone,
    again_at timestamp with time zone,
    asked_again_on date,
    put_off boolean not null,
    unique (match_id, person_id, round_day)
);
create index check_in_round on check_in (program_id, round_day);
create index check_in_person on check_in (person_id, round_day);
create index check_in_remind on check_in (remind_at);
create index check_in_again on check_in (again_at);
