-- Append leaves to the tree and publish the checkpoint over them, if the caller still leads and nobody was before it.
-- KEYS: lease, fence, state, log, positions, checkpoints.
-- ARGV: lease token, fence, origin, size before, range before, size after, range after, note, verifier key, number of
-- runs; then for each run: index of its first leaf, stream, epoch, seq of its first record, seq of its last, leaf hashes.
-- Returns OK, FENCED (another one leads) or STALE (the tree is not as the caller thinks); then nothing was written.
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return 'FENCED' end
local state = redis.call('HMGET', KEYS[3], 'origin', 'size', 'range')
if state[2] then
  if state[1] ~= ARGV[3] or state[2] ~= ARGV[4] or state[3] ~= ARGV[5] then return 'STALE' end
elseif ARGV[4] ~= '0' or redis.call('EXISTS', KEYS[4]) == 1 then
  return 'STALE'
end
local at = 11
for _ = 1, tonumber(ARGV[10]) do
  local stream, epoch, seq, last = ARGV[at + 1], ARGV[at + 2], ARGV[at + 3], ARGV[at + 4]
  redis.call('XADD', KEYS[4], '1-' .. ARGV[at], 's', stream, 'e', epoch, 'q', seq, 'h', ARGV[at + 5])
  redis.call('HSET', KEYS[5], stream, epoch .. '-' .. last)
  at = at + 6
end
if ARGV[6] ~= ARGV[4] then
  redis.call('XADD', KEYS[6], 'MAXLEN', '~', '100000', '1-' .. ARGV[6], 'n', ARGV[8])
end
redis.call('HSET', KEYS[3], 'origin', ARGV[3], 'size', ARGV[6], 'range', ARGV[7], 'note', ARGV[8], 'key', ARGV[9],
  'fence', ARGV[2])
return 'OK'
