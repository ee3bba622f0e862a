-- What is published of a programme, and the units of a qualification: others' standards ask by them.
create index offering_published_by_programme on offering (programme_id, id) where status = 'PUBLISHED';
create index programme_part_of on programme using gin ((profile -> 'partOf'));
