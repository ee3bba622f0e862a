-- Which programmes teach a skill, so that a page of taught skills is read from an index, and not from
-- all programmes.
create table taught_skill (
  skill        text not null,
  programme_id uuid not null,
  primary key (skill, programme_id)
);

create index taught_skill_of_programme on taught_skill (programme_id);

insert into taught_skill (skill, programme_id)
  select distinct jsonb_array_elements_text(p.skills), p.id from programme p where p.status = 'ACTIVE';

grant select, insert, delete on taught_skill to ${app_user};
