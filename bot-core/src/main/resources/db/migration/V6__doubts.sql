-- how many tries have left open whether a message arrived
alter table delivery add column doubts integer default 0 not null;
