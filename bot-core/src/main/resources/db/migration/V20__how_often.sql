-- How much somebody would like to hear of what the bot says by itself.

alter table enrolment add column how_often varchar(10) default 'USUAL' not null;
