-- Who asks for a mentor, who was asked, and who is together.

create table mentor_request (
    request_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    mentee_id uuid not null references enrolment,
    topic varchar(20) not null,
    hopes text,
    state varchar(10) not null,
    hear_by timestamp with time zone not null,
    since timestamp with time zone not null
);
create index mentor_request_mentee on mentor_request (mentee_id);
create index mentor_request_state on mentor_request (program_id, state);
create index mentor_request_due on mentor_request (state, hear_by);

create table asking (
    asking_id uuid primary key,
    version bigint not null,
    request_id uuid not null references mentor_request,
    mentor_id uuid not null references enrolment,
    answer varchar(10) not null,
    answer_by timestamp with time zone not null,
    since timestamp with time zone not null,
    ended_at timestamp with time zone,
    unique (request_id, mentor_id)
);
create index asking_mentor on asking (mentor_id, answer);

create table mentoring_match (
    match_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    request_id uuid not null references mentor_request,
    mentee_id uuid not null references enrolment,
    mentor_id uuid not null references enrolment,
    state varchar(10) not null,
    since timestamp with time zone not null,
    ended_at timestamp with time zone,
    unique (request_id)
);
create index mentoring_match_mentee on mentoring_match (mentee_id, state);
create index mentoring_match_mentor on mentoring_match (mentor_id, state);

-- One row a program: whoever gives away a place holds it while deciding.
create table pairing_turn (
    program_id uuid primary key references program
);
