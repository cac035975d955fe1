-- Whom a mentee would like to be asked, in which order; whether the coordinators choose; why a mentor said not now;
-- how many program days a program gives its mentors and a request in all.

alter table mentor_request add column mentors varchar(200) default '' not null;
alter table mentor_request add column left_to_coordinators boolean default false not null;
alter table mentor_request add column ask_until timestamp with time zone;

alter table asking add column reason varchar(12);

alter table program add column mentor_days integer default 2 not null;
alter table program add column request_days integer default 7 not null;
