-- Which workspace or guild each message goes to, and which node sends there.
alter table delivery add column space varchar(120) default '' not null;
alter table delivery add column fence bigint default 0 not null;

drop index delivery_due;
create index delivery_due on delivery (state, due_at, space);
create index delivery_of_space on delivery (space, state, due_at);

create table sending_space (
    space varchar(120) primary key,
    node varchar(36) not null,
    fence bigint not null,
    leased_until timestamp with time zone not null
);
