/** What it takes to inject any script at all. */
(globalThis as { benchResult?: number }).benchResult = 0;
