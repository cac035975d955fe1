-- A program is a draft until a coordinator opens it for joining. Those that run are open.

alter table program add column opened_at timestamp with time zone;
update program set opened_at = since;
