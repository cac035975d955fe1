-- What is undone stands as it stood: where a request was when it was withdrawn, and how often it was brought back.

alter table mentor_request add column stood varchar(10);
alter table mentor_request add column brought_back integer default 0 not null;

-- What a coordinator decided of a message that may not have arrived.

alter table delivery add column decided varchar(10);
alter table delivery add column decided_by uuid references person;
alter table delivery add column decided_at timestamp with time zone;
