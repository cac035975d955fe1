-- Announcements to people directly, at a chosen time, and with the way in beneath them.

alter table announcement add column due timestamp with time zone;
alter table announcement add column way_in boolean default false not null;
