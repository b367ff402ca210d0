-- Append a batch of one writer's records to its stream, exactly once and in order.
-- KEYS: stream, head.  ARGV: seq of the first record, its prev, all records in one string: epoch (10 digits), hash
-- (64), length (10 digits), bytes, again and again. One string, because a client spends more on three arguments
-- for each record than on all the rest. An empty prev: the caller knows that Redis has no head.
-- Returns {status, epoch, seq, hash}: OK (the new head), DUP (all were there already), or why nothing was
-- appended, with the head that Redis has: GAP, FORK, FENCED.
local first, prev, packed = tonumber(ARGV[1]), ARGV[2], ARGV[3]
local epochs, hashes, datas, count, at = {}, {}, {}, 0, 1
while at <= #packed do
  local start = at + 84
  local stop = start + tonumber(string.sub(packed, at + 74, at + 83))
  count = count + 1
  epochs[count] = tonumber(string.sub(packed, at, at + 9))
  hashes[count] = string.sub(packed, at + 10, at + 73)
  datas[count] = string.sub(packed, start, stop - 1)
  at = stop
end
local function text(number) return string.format('%.0f', number) end
local function entry(index) return text(epochs[index]) .. '-' .. text(first + index - 1) end

local head = redis.call('HMGET', KEYS[2], 'epoch', 'seq', 'hash')
local skip = 0
if head[2] then
  local seq, hash = tonumber(head[2]), head[3]
  local function refuse(why) return {why, head[1], head[2], hash} end
  local last = first + count - 1
  if last == seq and hashes[count] == hash then return refuse('DUP') end
  if last <= seq then
    local found = redis.call('XRANGE', KEYS[1], entry(count), entry(count))
    if found[1] and found[1][2][2] == hashes[count] then return refuse('DUP') end
    return refuse('FORK')
  end
  if first <= seq then
    skip = seq - first + 1
    if hashes[skip] ~= hash then return refuse('FORK') end
  elseif first > seq + 1 then
    return refuse('GAP')
  elseif prev ~= hash then
    return refuse('FORK')
  end
  if epochs[skip + 1] < tonumber(head[1]) then return refuse('FENCED') end
elseif prev ~= '' then
  return {'GAP', '0', '0', ''}
end
for index = skip + 1, count do
  redis.call('XADD', KEYS[1], entry(index), 'h', hashes[index], 'r', datas[index])
end
local last = text(first + count - 1)
redis.call('HSET', KEYS[2], 'epoch', text(epochs[count]), 'seq', last, 'hash', hashes[count])
return {'OK', text(epochs[count]), last, hashes[count]}
