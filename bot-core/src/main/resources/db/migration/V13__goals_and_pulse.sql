-- What mentees want to reach, and whether people feel that they belong.

create table goal (
    goal_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    enrolment_id uuid not null references enrolment,
    title text not null,
    due date,
    since timestamp with time zone not null,
    answer varchar(10),
    answered_at timestamp with time zone
);
create index goal_enrolment on goal (enrolment_id);

-- Who was asked, and whether they are through with it. What they said is not in here.
create table pulse (
    pulse_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    person_id uuid not null references person,
    round_day date not null,
    state varchar(10) not null,
    unique (program_id, person_id, round_day)
);
create index pulse_person on pulse (person_id);

-- How many gave each answer in a round: nothing leads from here to a person.
create table pulse_count (
    id uuid primary key,
    program_id uuid not null references program,
    round_day date not null,
    score integer not null,
    answers integer not null,
    unique (program_id, round_day, score)
);
