// The official JavaScript clients and Vercel's AI SDK: a round of a tool, and a refusal, whole and streamed.
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.CAVEAT_NODE}/`);
const { OpenAI } = require('openai');
const { Anthropic } = require('@anthropic-ai/sdk');
const { generateText, stepCountIs, streamText, tool } = require('ai');
const { createOpenAI } = require('@ai-sdk/openai');
const { createAnthropic } = require('@ai-sdk/anthropic');
const { z } = require('zod');

const [url, apiKey, harm] = [process.env.CAVEAT_URL, process.env.CAVEAT_KEY, process.argv[2]];
const { once } = await import(process.argv[3]); // what docs/clients.md gives to who must use chat completions
const call = '/tool weather {"city": "Bangkok"}';
const prompt = 'What is the capital of Thailand?';
const user = content => [{ role: 'user', content }];
const run = ({ city }) => `warm in ${city}`;
const city = z.object({ city: z.string() });

async function openai() {
  const client = new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0 });
  const parameters = { type: 'object', properties: { city: { type: 'string' } } };
  const runner = client.chat.completions.runTools({
    model: 'echo', stream: true, messages: user(call),
    tools: [{ type: 'function', function: { name: 'weather', parameters, parse: JSON.parse, function: run } }],
  });
  const refused = await client.chat.completions.stream({ model: 'echo', messages: user(harm) }).finalChatCompletion();
  const response = await client.responses.stream({ model: 'echo', input: prompt }).finalResponse();
  return { tool: await runner.finalContent(), refused: refused.choices[0].message.refusal, response: response.output_text };
}

async function anthropic() {
  const client = new Anthropic({ baseURL: url, apiKey, authToken: null, maxRetries: 0 });
  const input_schema = { type: 'object', properties: { city: { type: 'string' } } };
  const asked = { model: 'echo', max_tokens: 99 };
  const tools = [{ type: 'custom', name: 'weather', description: 'w', input_schema, run, parse: input => input }];
  const answer = await client.beta.messages.toolRunner({ ...asked, messages: user(call), tools });
  const format = { type: 'json_schema', schema: { type: 'object' }, parse: JSON.parse };
  const refused = await client.messages.parse({ ...asked, messages: user(harm), output_config: { format } });
  return { tool: answer.content[0].text, parsed: refused.parsed_output, reason: refused.stop_reason };
}

async function ai(model) {
  const tools = { weather: tool({ description: 'w', inputSchema: city, execute: run }) };
  const called = await generateText({ model, prompt: call, tools, stopWhen: stepCountIs(4), maxRetries: 0 });
  const refused = await generateText({ model, prompt: harm, maxRetries: 0 });
  const stream = async prompt => {
    let told = '';
    for await (const text of streamText({ model, prompt, maxRetries: 0 }).textStream) told += text;
    return told;
  };
  return {
    tool: called.text, streamed: await stream(prompt), reason: refused.finishReason,
    refused: refused.text, refused_stream: await stream(harm),
  };
}

const byOpenAI = createOpenAI({ baseURL: `${url}/v1`, apiKey });
console.log(JSON.stringify({
  openai: await openai(),
  anthropic: await anthropic(),
  ai_chat: await ai(byOpenAI.chat('echo')),
  ai_chat_once: await ai(createOpenAI({ baseURL: `${url}/v1`, apiKey, fetch: once }).chat('echo')),
  ai_responses: await ai(byOpenAI('echo')),
  ai_messages: await ai(createAnthropic({ baseURL: `${url}/v1`, apiKey })('echo')),
}));
