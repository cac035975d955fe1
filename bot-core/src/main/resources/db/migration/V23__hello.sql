-- What a mentor says to begin with; they say it once, or that they leave it.

alter table mentoring_match add column hello text;
alter table mentoring_match add column greeted boolean default false not null;

-- Where the two talk by themselves, and under which channel such places stand.

alter table mentoring_match add column place varchar(120);
alter table mentoring_match add column place_link varchar(300);
alter table mentoring_match add column place_asked_at timestamp with time zone;
alter table program add column own_places varchar(120);
alter table program add column own_places_lack varchar(20);
