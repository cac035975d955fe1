-- How fast each workspace or guild lets us talk, as learnt so far.
alter table sending_space add column rate double precision;
alter table sending_space add column ceiling double precision;
alter table sending_space add column rests_until timestamp with time zone;
-- How often it was said once more although it may have arrived.
alter table delivery add column blindly integer default 0 not null;
