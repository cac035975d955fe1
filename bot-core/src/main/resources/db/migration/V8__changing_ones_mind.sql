-- Breaks, and who is first in line because they lost their mentor.

alter table enrolment add column paused_until date;

alter table mentor_request add column ahead boolean default false not null;
