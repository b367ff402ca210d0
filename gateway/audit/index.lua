-- Write one batch of the query index, all of it or nothing, and move its cursor.
-- KEYS: lease, fence, state, then those that the steps name by their place.
-- ARGV: lease token, fence, leaves before, rows before, leaves after, rows after, leaves skipped; then for each step
-- four: what to do, place of its key, two arguments. Each step's effect is about as long as its arguments, so that
-- neither the append-only file nor a replica has to take whole strings again.
-- Returns OK, FENCED (another one writes) or STALE (the index is not as the caller thinks); then nothing was written.
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return 'FENCED' end
local state = redis.call('HMGET', KEYS[3], 'leaves', 'rows')
if state[1] ~= ARGV[3] or state[2] ~= ARGV[4] then return 'STALE' end
local steps = {
  write = function(key, offset, data) redis.call('SETRANGE', key, offset, data) end,
  append = function(key, data) redis.call('APPEND', key, data) end,
  -- with the last hour of a month, so that the string has its full length at once and never grows by doubling
  hour = function(key, hour, delta) redis.call('BITFIELD', key, 'INCRBY', 'u32', '#743', 0, 'INCRBY', 'u32', '#' .. hour, delta) end,
  total = function(key, field, delta) redis.call('HINCRBY', key, field, delta) end,
  value = function(key, text) redis.call('RPUSH', key, text) end,
  set = function(key, field, text) redis.call('HSET', key, field, text) end,
  drop = function(key, field) redis.call('HDEL', key, field) end,
  member = function(key, text) redis.call('SADD', key, text) end,
  -- a string that grew holds up to twice its length: written again it holds no more than that
  tighten = function(key)
    local text = redis.call('GET', key)
    if text then redis.call('SET', key, text) end
  end,
  delete = function(key) redis.call('DEL', key) end,
}
for at = 8, #ARGV, 4 do
  steps[ARGV[at]](KEYS[tonumber(ARGV[at + 1])], ARGV[at + 2], ARGV[at + 3])
end
redis.call('HSET', KEYS[3], 'leaves', ARGV[5], 'rows', ARGV[6], 'skipped', ARGV[7])
return 'OK'
