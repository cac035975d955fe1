-- Whoever asked to be forgotten: the row is there for what refers to it, and says nothing of them.

alter table person add column forgotten boolean default false not null;
-- until then the name is still there, so that whoever was matched with them reads who has gone
alter table person add column name_until timestamp with time zone;
create index person_name_until on person (name_until);
