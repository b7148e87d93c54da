declare module 'cli-progress' {
  export interface SingleBarOptions {
    format: string;
    stream: NodeJS.WritableStream;
    clearOnComplete: boolean;
    hideCursor: boolean;
    etaBuffer: number;
  }
  export class SingleBar {
    constructor(options: Partial<SingleBarOptions>);
    start(total: number, value: number, payload?: object): void;
    update(value: number, payload?: object): void;
    setTotal(total: number): void;
    stop(): void;
  }
}
