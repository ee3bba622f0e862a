-- Takes away again what the filling has brought, and nothing else. The indexes are for the while: without them
-- PostgreSQL would look through whole tables for references to each row that goes.
-- Nobody proposes anything to the providers that go while they go.
lock table proposal in share row exclusive mode;

create index bench_offering_programme on offering (programme_id);

create index bench_offering_provider on offering (provider_id);

create index bench_programme_provider on programme (provider_id);

delete from listed_title where offering_id between
  '00000000-0000-7003-8000-000000000000' and '00000000-0000-7003-8000-ffffffffffff';

delete from listed_offering where offering_id between
  '00000000-0000-7003-8000-000000000000' and '00000000-0000-7003-8000-ffffffffffff';

delete from listed_word where word not in (select word from word_listing);

-- What has been proposed meanwhile to those who teach a skill that is wanted.
delete from proposal_status_change where proposal_id in (select id from proposal where provider_id between
  '00000000-0000-7001-8000-000000000000' and '00000000-0000-7001-8000-ffffffffffff');

delete from proposal where provider_id between
  '00000000-0000-7001-8000-000000000000' and '00000000-0000-7001-8000-ffffffffffff';

delete from seat_book where offering_id between
  '00000000-0000-7003-8000-000000000000' and '00000000-0000-7003-8000-ffffffffffff';

delete from offering_status_change where offering_id between
  '00000000-0000-7003-8000-000000000000' and '00000000-0000-7003-8000-ffffffffffff';

delete from offering where id between
  '00000000-0000-7003-8000-000000000000' and '00000000-0000-7003-8000-ffffffffffff';

delete from programme where id between
  '00000000-0000-7002-8000-000000000000' and '00000000-0000-7002-8000-ffffffffffff';

delete from provider where id between
  '00000000-0000-7001-8000-000000000000' and '00000000-0000-7001-8000-ffffffffffff';

drop index bench_offering_programme;

drop index bench_offering_provider;

drop index bench_programme_provider
