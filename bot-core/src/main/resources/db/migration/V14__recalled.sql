-- it no longer matters, and is looked for only, since it may have arrived
alter table delivery add column recalled boolean default false not null;
