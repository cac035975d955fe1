-- The Monday for which coordinators were last told how it goes.

alter table program add column briefed_on date;
