-- An editor lists the uploads of a provider, the newest first.
create index bulk_upload_of_provider on bulk_upload (provider_id, id);
