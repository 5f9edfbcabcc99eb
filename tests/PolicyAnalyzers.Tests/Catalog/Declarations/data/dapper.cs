// Signatures of what the data file names, and what a program needs to use it; read from DapperLib/Dapper.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Dapper
{
    public struct CommandDefinition
    {
        public string CommandText { get => throw null!; }
        public object? Parameters { get => throw null!; }
        public int? CommandTimeout { get => throw null!; }
        public System.Data.CommandType? CommandType { get => throw null!; }
        public bool Buffered { get => throw null!; }
        public bool Pipelined { get => throw null!; }
        public CancellationToken CancellationToken { get => throw null!; }
    }

    public static class SqlMapper
    {
        public static int Execute(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static int Execute(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static object? ExecuteScalar(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static T? ExecuteScalar<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static object? ExecuteScalar(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static T? ExecuteScalar<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static IEnumerable<dynamic> Query(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static dynamic QueryFirst(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static dynamic? QueryFirstOrDefault(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static dynamic QuerySingle(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static dynamic? QuerySingleOrDefault(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<T> Query<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static T QueryFirst<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static T? QueryFirstOrDefault<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static T QuerySingle<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static T? QuerySingleOrDefault<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<object> Query(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static object QueryFirst(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static object? QueryFirstOrDefault(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static object QuerySingle(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static object? QuerySingleOrDefault(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<T> Query<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static T QueryFirst<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static T? QueryFirstOrDefault<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static T QuerySingle<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static T? QuerySingleOrDefault<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Dapper.SqlMapper.GridReader QueryMultiple(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Dapper.SqlMapper.GridReader QueryMultiple(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static IEnumerable<TReturn> Query<TFirst, TSecond, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<TReturn> Query<TFirst, TSecond, TThird, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<TReturn> Query<TFirst, TSecond, TThird, TFourth, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<TReturn> Query<TFirst, TSecond, TThird, TFourth, TFifth, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TFifth, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<TReturn> Query<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<TReturn> Query<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IEnumerable<TReturn> Query<TReturn>(this System.Data.IDbConnection cnn, string sql, Type[] types, Func<object[], TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<dynamic>> QueryAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<dynamic>> QueryAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<dynamic> QueryFirstAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<dynamic?> QueryFirstOrDefaultAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<dynamic> QuerySingleAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<dynamic?> QuerySingleOrDefaultAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<IEnumerable<T>> QueryAsync<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<T> QueryFirstAsync<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<T?> QueryFirstOrDefaultAsync<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<T> QuerySingleAsync<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<T?> QuerySingleOrDefaultAsync<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<dynamic> QueryFirstAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<dynamic?> QueryFirstOrDefaultAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<dynamic> QuerySingleAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<dynamic?> QuerySingleOrDefaultAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<object>> QueryAsync(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<object> QueryFirstAsync(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<object?> QueryFirstOrDefaultAsync(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<object> QuerySingleAsync(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<object?> QuerySingleOrDefaultAsync(this System.Data.IDbConnection cnn, Type type, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<T>> QueryAsync<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<IEnumerable<object>> QueryAsync(this System.Data.IDbConnection cnn, Type type, Dapper.CommandDefinition command) => throw null!;
        public static Task<object> QueryFirstAsync(this System.Data.IDbConnection cnn, Type type, Dapper.CommandDefinition command) => throw null!;
        public static Task<T> QueryFirstAsync<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<object?> QueryFirstOrDefaultAsync(this System.Data.IDbConnection cnn, Type type, Dapper.CommandDefinition command) => throw null!;
        public static Task<T?> QueryFirstOrDefaultAsync<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<object> QuerySingleAsync(this System.Data.IDbConnection cnn, Type type, Dapper.CommandDefinition command) => throw null!;
        public static Task<T> QuerySingleAsync<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<object?> QuerySingleOrDefaultAsync(this System.Data.IDbConnection cnn, Type type, Dapper.CommandDefinition command) => throw null!;
        public static Task<T?> QuerySingleOrDefaultAsync<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<int> ExecuteAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<int> ExecuteAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TReturn>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command, Func<TFirst, TSecond, TReturn> map, string splitOn = "Id") => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TReturn>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command, Func<TFirst, TSecond, TThird, TReturn> map, string splitOn = "Id") => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TReturn>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command, Func<TFirst, TSecond, TThird, TFourth, TReturn> map, string splitOn = "Id") => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TFifth, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TFifth, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TFifth, TReturn>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command, Func<TFirst, TSecond, TThird, TFourth, TFifth, TReturn> map, string splitOn = "Id") => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command, Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn> map, string splitOn = "Id") => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn>(this System.Data.IDbConnection cnn, string sql, Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command, Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn> map, string splitOn = "Id") => throw null!;
        public static Task<IEnumerable<TReturn>> QueryAsync<TReturn>(this System.Data.IDbConnection cnn, string sql, Type[] types, Func<object[], TReturn> map, object? param = null, System.Data.IDbTransaction? transaction = null, bool buffered = true, string splitOn = "Id", int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<Dapper.SqlMapper.GridReader> QueryMultipleAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<Dapper.SqlMapper.GridReader> QueryMultipleAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<object?> ExecuteScalarAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<T?> ExecuteScalarAsync<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static Task<object?> ExecuteScalarAsync(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static Task<T?> ExecuteScalarAsync<T>(this System.Data.IDbConnection cnn, Dapper.CommandDefinition command) => throw null!;
        public static IAsyncEnumerable<dynamic> QueryUnbufferedAsync(this System.Data.Common.DbConnection cnn, string sql, object? param = null, System.Data.Common.DbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public static IAsyncEnumerable<T> QueryUnbufferedAsync<T>(this System.Data.Common.DbConnection cnn, string sql, object? param = null, System.Data.Common.DbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
        public class GridReader : IAsyncDisposable, IDisposable
        {
            protected internal GridReader() { }
            public Task<IEnumerable<dynamic>> ReadAsync(bool buffered = true) => throw null!;
            public Task<dynamic> ReadFirstAsync() => throw null!;
            public Task<dynamic?> ReadFirstOrDefaultAsync() => throw null!;
            public Task<dynamic> ReadSingleAsync() => throw null!;
            public Task<IEnumerable<object>> ReadAsync(Type type, bool buffered = true) => throw null!;
            public Task<object> ReadFirstAsync(Type type) => throw null!;
            public Task<object?> ReadFirstOrDefaultAsync(Type type) => throw null!;
            public Task<object> ReadSingleAsync(Type type) => throw null!;
            public Task<IEnumerable<T>> ReadAsync<T>(bool buffered = true) => throw null!;
            public Task<T> ReadFirstAsync<T>() => throw null!;
            public Task<T?> ReadFirstOrDefaultAsync<T>() => throw null!;
            public Task<T> ReadSingleAsync<T>() => throw null!;
            public ValueTask DisposeAsync() => throw null!;
            public IEnumerable<dynamic> Read(bool buffered = true) => throw null!;
            public dynamic ReadFirst() => throw null!;
            public dynamic? ReadFirstOrDefault() => throw null!;
            public dynamic ReadSingle() => throw null!;
            public IEnumerable<T> Read<T>(bool buffered = true) => throw null!;
            public T ReadFirst<T>() => throw null!;
            public T? ReadFirstOrDefault<T>() => throw null!;
            public T ReadSingle<T>() => throw null!;
            public IEnumerable<object> Read(Type type, bool buffered = true) => throw null!;
            public object ReadFirst(Type type) => throw null!;
            public object? ReadFirstOrDefault(Type type) => throw null!;
            public object ReadSingle(Type type) => throw null!;
            public IEnumerable<TReturn> Read<TFirst, TSecond, TReturn>(Func<TFirst, TSecond, TReturn> func, string splitOn = "id", bool buffered = true) => throw null!;
            public IEnumerable<TReturn> Read<TFirst, TSecond, TThird, TReturn>(Func<TFirst, TSecond, TThird, TReturn> func, string splitOn = "id", bool buffered = true) => throw null!;
            public IEnumerable<TReturn> Read<TFirst, TSecond, TThird, TFourth, TReturn>(Func<TFirst, TSecond, TThird, TFourth, TReturn> func, string splitOn = "id", bool buffered = true) => throw null!;
            public IEnumerable<TReturn> Read<TFirst, TSecond, TThird, TFourth, TFifth, TReturn>(Func<TFirst, TSecond, TThird, TFourth, TFifth, TReturn> func, string splitOn = "id", bool buffered = true) => throw null!;
            public IEnumerable<TReturn> Read<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn>(Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TReturn> func, string splitOn = "id", bool buffered = true) => throw null!;
            public IEnumerable<TReturn> Read<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn>(Func<TFirst, TSecond, TThird, TFourth, TFifth, TSixth, TSeventh, TReturn> func, string splitOn = "id", bool buffered = true) => throw null!;
            public IEnumerable<TReturn> Read<TReturn>(Type[] types, Func<object[], TReturn> map, string splitOn = "id", bool buffered = true) => throw null!;
            public bool IsConsumed { get => throw null!; }
            public void Dispose() { }
        }
    }
}
