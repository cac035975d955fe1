-- A database that was put back from a backup, and what each program's coordinators want done with what fell due since.

create table restored (
    restored_id uuid primary key,
    version bigint not null,
    backup_at timestamp with time zone not null,
    -- of the first start after it
    begun_at timestamp with time zone
);

create table recovery (
    recovery_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    backup_at timestamp with time zone not null,
    messages integer not null,
    people integer not null,
    channels integer not null,
    sent boolean,
    settled_at timestamp with time zone
);
create index recovery_program on recovery (program_id);
