-- Append a batch of one writer's records to its stream, exactly once and in order.
-- KEYS: stream, head.  ARGV: seq of the first record, its prev, then (epoch, hash, bytes) for each record. An empty
-- prev: the caller knows that Redis has no head, and any first record will do.
-- Returns {status, epoch, seq, hash}: OK (the new head), DUP (all were there already), or why nothing was
-- appended, with the head that Redis has: GAP, FORK, FENCED.
local first, prev = tonumber(ARGV[1]), ARGV[2]
local count = (#ARGV - 2) / 3
local head = redis.call('HMGET', KEYS[2], 'epoch', 'seq', 'hash')
local skip = 0
if head[2] then
  local epoch, seq, hash = tonumber(head[1]), tonumber(head[2]), head[3]
  local function refuse(why) return {why, head[1], head[2], hash} end
  local last = first + count - 1
  if last == seq and ARGV[count * 3 + 1] == hash then return refuse('DUP') end
  if last <= seq then
    local entry = ARGV[count * 3] .. '-' .. string.format('%.0f', last)
    local found = redis.call('XRANGE', KEYS[1], entry, entry)
    if found[1] and found[1][2][2] == ARGV[count * 3 + 1] then return refuse('DUP') end
    return refuse('FORK')
  end
  if first <= seq then
    skip = seq - first + 1
    if ARGV[skip * 3 + 1] ~= hash then return refuse('FORK') end
  elseif first > seq + 1 then
    return refuse('GAP')
  elseif skip == 0 and prev ~= hash then
    return refuse('FORK')
  end
  if tonumber(ARGV[skip * 3 + 3]) < epoch then return refuse('FENCED') end
elseif prev ~= '' then
  return {'GAP', '0', '0', ''}
end
for i = skip, count - 1 do
  local epoch, hash, bytes = ARGV[i * 3 + 3], ARGV[i * 3 + 4], ARGV[i * 3 + 5]
  redis.call('XADD', KEYS[1], epoch .. '-' .. string.format('%.0f', first + i), 'h', hash, 'r', bytes)
end
local last = string.format('%.0f', first + count - 1)
local epoch, hash = ARGV[count * 3], ARGV[count * 3 + 1]
redis.call('HSET', KEYS[2], 'epoch', epoch, 'seq', last, 'hash', hash)
return {'OK', epoch, last, hash}
