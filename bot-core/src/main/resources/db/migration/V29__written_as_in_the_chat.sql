-- How an announcement's words are marked: bold, lists and quotes as in the chat where they were written. Empty: the
-- words stand as they are.

alter table announcement add column dialect varchar(20);
