-- Who is to run a program and has not said anything to the bot yet: known by the account alone, until they do.

create table awaited_seat (
    id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    account varchar(200) not null,
    since timestamp with time zone not null,
    unique (program_id, account)
);
