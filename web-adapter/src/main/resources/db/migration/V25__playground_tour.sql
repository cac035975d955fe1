-- The playground: how far the tour is, and who plays which part in it.

create table playground_tour (
    id integer not null primary key,
    version bigint not null,
    step integer not null,
    parts varchar(400) not null
);
