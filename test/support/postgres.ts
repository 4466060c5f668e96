/** A database of a test file's own on the server that ISNAD_TEST_PG names: files run side by side. */
import pg from "pg";

/** Address of the server; undefined when there is none, and the tests that need it are skipped. */
export const POSTGRES: string | undefined = process.env.ISNAD_TEST_PG || undefined;

/** Makes the database anew and answers its address. */
export async function freshDatabase(server: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} template template0 encoding 'UTF8'`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
