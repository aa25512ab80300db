import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, sendToBackground } from './send.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal('browser', { runtime: { id: 'firsthand', sendMessage } });
});
afterEach(() => vi.unstubAllGlobals());

describe('sendToBackground', () => {
  it('sends again what nobody answered, once', async () => {
    sendMessage.mockRejectedValueOnce(new Error('gone')).mockResolvedValue({ reply: 7 });
    expect(await sendToBackground({ kind: 'open-options' })).toBe(7);
    sendMessage.mockReset();
    sendMessage.mockResolvedValue(undefined);
    await expect(sendToBackground({ kind: 'open-options' })).rejects.toThrow('No answer');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('does not repeat what was refused', async () => {
    sendMessage.mockResolvedValue({ error: 'Too often.' });
    await expect(sendToBackground({ kind: 'open-options' })).rejects.toThrow(Refused);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
