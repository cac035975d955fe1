-- The playground: who is played by a visitor, and what everybody else is about to answer by themselves.

alter table playground_players add column played boolean default false not null;

create table playground_others (
    id integer not null primary key,
    version bigint not null,
    live boolean not null
);

create table playground_errands (
    question varchar(200) not null primary key,
    version bigint not null,
    player varchar(40) not null,
    saying bigint not null,
    presses varchar(100),
    due timestamp(6) with time zone
);

create index playground_errands_by_due on playground_errands (due);
create index playground_errands_by_saying on playground_errands (saying);
