import type {OpenapiJudge} from './openapi-judge.ts';

/** A `fetch` whose every answer is judged by the document; what is wrong collects in `faults`. */
export function judgedFetch(judge: OpenapiJudge, faults: string[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const {method} = request;
    const path = new URL(request.url).pathname.replace(/^\/api/, '');
    const answer = await fetch(request);
    const type = answer.headers.get('content-type') ?? '';
    const body = /json/.test(type) ? await answer.clone().text() : answer.status === 204 ? '' : 'bytes';
    if (answer.status !== 304) faults.push(...judge.judge(method, path, answer, body));
    return answer;
  };
}
