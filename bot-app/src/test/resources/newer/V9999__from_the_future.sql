-- What a Waymate of the future might do; nothing of ours knows it.
create table from_the_future (id int primary key);
