-- Days on which a program asks nothing by itself.

create table holiday (
    program_id uuid not null references program,
    first_day date not null,
    last_day date not null,
    name varchar(60) not null,
    primary key (program_id, first_day, last_day)
);

alter table program add column quiet_weekends boolean default true not null;
update program set quiet_weekends = false where weekday in ('SATURDAY', 'SUNDAY');
