-- A provider that closes ends whatever it offers, in portions in the order of the offerings' ids.
create index offering_of_provider_to_end on offering (provider_id, id)
  where status in ('DRAFT', 'PUBLISHED', 'CLOSED');

-- Providers that closed before have left theirs on offer. The zeros come before every offering.
insert into offering_fan_out (task, owner_id, after_offering_id, at, by_organisation, by_type, by_client)
  select 'END_PROVIDER', p.id, '00000000-0000-0000-0000-000000000000', now(), p.id, 'PROVIDER', 'catalog-service'
  from provider p where p.status = 'CLOSED';
