-- The playground: who can be played, what was said where, and how far its clock was turned.

create table playground_players (
    slug varchar(40) not null primary key,
    version bigint not null,
    place_in_line integer not null,
    name varchar(60) not null,
    zone varchar(60) not null,
    locale varchar(20) not null,
    administers boolean not null,
    takes_messages boolean not null
);

create table playground_sayings (
    id bigint not null primary key,
    version bigint not null,
    changed bigint not null,
    place varchar(60) not null,
    author varchar(40),
    only_for varchar(40),
    said_at timestamp(6) with time zone not null,
    plain varchar(100000) not null,
    html varchar(1000000) not null,
    slack_json varchar(1000000),
    discord_json varchar(1000000),
    send_key varchar(60) unique
);

create index playground_sayings_by_place on playground_sayings (place, changed);

create table playground_files (
    id varchar(64) not null primary key,
    version bigint not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    content bytea not null
);

create table playground_read_marks (
    player varchar(40) not null,
    place varchar(60) not null,
    version bigint not null,
    upto bigint not null,
    primary key (player, place)
);

create table playground_clock (
    id integer not null primary key,
    version bigint not null,
    ahead_millis bigint not null
);

create table playground_demo (
    id integer not null primary key,
    version bigint not null,
    state varchar(20) not null
);
