-- What a mentor says to begin with; they say it once, or that they leave it.

alter table mentoring_match add column hello text;
alter table mentoring_match add column greeted boolean default false not null;
