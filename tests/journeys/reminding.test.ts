import type { Page } from 'playwright-core';
import { mail } from '../../client/src/words/en/mail';
import { onStage } from './onStage';
import { step } from './step';

describe('Late institutions are reminded', () => {
  const stage = onStage();
  let coordinator: Page;

  step('the overview says who is late, and two clicks remind them', async () => {
    coordinator = await stage().enter('coordinator');
    await coordinator.getByRole('button', { name: 'Remind 4 late …' }).click();
    const dialog = coordinator.getByRole('dialog', { name: mail.remindTitle });
    await dialog.getByText('Deadline: 15 October 2019, 23:59').waitFor();
    await dialog.getByText(/^Without an active focal point: .*Ministry of Foreign Affairs/).waitFor();
    await dialog.getByText(mail.notSent).waitFor();
    await dialog.getByRole('button', { name: 'Send 1 reminder' }).click();
    await dialog.getByText('1 reminder was written.').waitFor();
    await dialog.getByRole('link', { name: mail.toOutbox }).click();
  });

  step('the outbox shows the mail as it looks, not sent because this is a demonstration', async () => {
    await coordinator.getByRole('heading', { level: 1, name: mail.outbox }).waitFor();
    const row = coordinator.getByRole('row').filter({ hasText: 'Reminder: report for Q3 2019' });
    await row.getByText(mail.state_SHOWN).waitFor();
    await row.getByText(mail.showText).click();
    await row.getByText('Demonstration: all figures are invented, and this mail is not sent.').waitFor();
  });

  step('nobody can be reminded twice on one day', async () => {
    await coordinator.getByRole('link', { name: 'Overview' }).click();
    await coordinator.getByRole('button', { name: 'Remind 4 late …' }).click();
    const dialog = coordinator.getByRole('dialog', { name: mail.remindTitle });
    await dialog.getByText(mail.remindNobody).waitFor();
    expect(await dialog.getByRole('button', { name: /^Send/ }).count()).toBe(0);
    await coordinator.keyboard.press('Escape');
  });

  step('an administrator sees to whom and with what outcome, but not the text', async () => {
    const admin = await stage().enter('admin');
    await admin.getByRole('link', { name: mail.outbox }).click();
    await admin.getByText('education@demo.example').first().waitFor();
    expect(await admin.getByText(mail.showText).count()).toBe(0);
  });
});
