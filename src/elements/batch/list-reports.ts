/** What a list comes to, as it was asked for: each report once, until the list or what is mended of it changes. */
import type { ReportRequest } from '../../lists/list-mender.js';
import type { ReportLanguage } from '../../lists/row-groups.js';
import type { Report } from '../../lists/write-report.js';
import type { ListDesk } from './list-desk.js';

export class ListReports {
  readonly #desk: ListDesk;
  #found = new Map<string, Report | 'unread' | undefined>();

  constructor(desk: ListDesk) {
    this.#desk = desk;
  }

  forget(): void {
    this.#found = new Map();
  }

  /** The report; undefined while it is made. */
  of(request: ReportRequest, language: ReportLanguage): Report | 'unread' | undefined {
    const key = JSON.stringify([request, language.tag]);
    if (!this.#found.has(key)) void this.#make(key, request, language);
    return this.#found.get(key);
  }

  async #make(key: string, request: ReportRequest, { tag, conventions, messages, names, batch, report }: ReportLanguage): Promise<void> {
    const found = this.#found;
    found.set(key, undefined);
    const made = await (await this.#desk.checker())?.report(request, { tag, conventions, messages, names, batch, report }).catch(reportError);
    found.set(key, made ?? 'unread');
    this.#desk.tell();
  }
}
