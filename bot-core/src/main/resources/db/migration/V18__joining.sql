-- Offers to mentor that coordinators look at together, what they ask, and how people want to be spoken of and to.

create table offer_list (
    offer_list_id uuid primary key,
    version bigint not null,
    program_id uuid not null references program,
    offers integer not null,
    waiting integer not null,
    -- the program, while somebody waits: it has one such list
    open_in uuid unique
);

create table mentor_offer (
    mentor_offer_id uuid primary key,
    version bigint not null,
    offer_list_id uuid not null references offer_list,
    number integer not null,
    enrolment_id uuid not null references enrolment,
    hear_by timestamp with time zone,
    unique (offer_list_id, number)
);
create index mentor_offer_enrolment on mentor_offer (enrolment_id);
create index mentor_offer_hear_by on mentor_offer (hear_by);

create table offer_question (
    offer_question_id uuid primary key,
    version bigint not null,
    mentor_offer_id uuid not null references mentor_offer,
    asked_by uuid not null references person,
    question text not null,
    answer text,
    since timestamp with time zone not null
);
create index offer_question_offer on offer_question (mentor_offer_id);

create table offer_page (
    id uuid primary key,
    version bigint not null,
    offer_list_id uuid not null references offer_list,
    person_id uuid not null references person,
    from_number integer not null,
    unique (offer_list_id, person_id)
);

-- Whoever waits already stands in a list of their program.
insert into offer_list (offer_list_id, version, program_id, offers, waiting, open_in)
select program_id, 0, program_id, count(*), count(*), program_id from enrolment where standing = 'WAITING' group by program_id;
insert into mentor_offer (mentor_offer_id, version, offer_list_id, number, enrolment_id, hear_by)
select enrolment_id, 0, program_id, row_number() over (partition by program_id order by since, enrolment_id), enrolment_id, since + interval '7' day
from enrolment where standing = 'WAITING';

alter table person add column pronouns varchar(200);
-- chosen by the person, where it is not the language of their client
alter table person add column chosen_locale varchar(35);
