/**
 * From now on databases have other names in this window. So that each test has its own: a connection that a browser has not
 * closed yet would keep the next test from changing or deleting the database.
 */
export function nameDatabases(nameOf: (name: string) => string): void {
  const { open, deleteDatabase } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, nameOf(name), version);
  };
  IDBFactory.prototype.deleteDatabase = function (name) {
    return deleteDatabase.call(this, nameOf(name));
  };
}
