-- Why two have not met and what whoever waits does about it, how often each is asked, and at which hour.

alter table check_in add column reason varchar(12);
alter table check_in add column tip_at timestamp with time zone;
alter table check_in add column nudge_day date;
alter table check_in add column nudge_at timestamp with time zone;
alter table check_in add column word_at timestamp with time zone;
alter table check_in add column word_settled_at timestamp with time zone;
alter table check_in add column asks_pace boolean default false not null;
alter table check_in add column said_pace varchar(8);
create index check_in_tip on check_in (tip_at);
create index check_in_nudge on check_in (nudge_at);

alter table rhythm add column unanswered integer default 0 not null;
alter table rhythm add column pace varchar(8) default 'USUAL' not null;

alter table enrolment add column asked_at time;
