-- How often people are written to unasked, and what travels in one message.

alter table program add column weekly_unasked integer default 3 not null;

-- when an invitation was let go, by itself or as what holds others
alter table delivery add column let_at timestamp with time zone;
-- the message in which it travels, with others
alter table delivery add column digest_id uuid;
create index delivery_digest on delivery (digest_id);
-- whether that is so since there was no room before
alter table delivery add column kept_back boolean default false not null;
