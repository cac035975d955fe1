-- Which node has what only one may have at a time; as Spring Integration's lock repository wants it.
create table node_lock (
    lock_key char(36) not null,
    region varchar(100) not null,
    client_id char(36),
    created_date timestamp not null,
    expired_after timestamp not null,
    constraint node_lock_pk primary key (lock_key, region)
);

-- When a line to a platform was opened, for a day: whoever starts again and again opens it less and less often.
create table line_opened (
    line varchar(40) not null,
    opened_at timestamp with time zone not null
);
