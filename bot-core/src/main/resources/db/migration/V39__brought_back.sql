-- What is undone stands as it stood: where a request was when it was withdrawn, and how often it was brought back.

alter table mentor_request add column stood varchar(10);
alter table mentor_request add column brought_back integer default 0 not null;
