'use server';
import { redirect } from 'next/navigation';

export async function order(fields) {
  const received = { domain: fields.get('domain'), domain_ace: fields.get('domain_ace') };
  redirect(`/order?received=${encodeURIComponent(JSON.stringify(received))}`);
}
