package fi.koppi.catalogservice;

import fi.koppi.kit.testing.storage.StorageCheck;

class StorageTest extends StorageCheck {}
