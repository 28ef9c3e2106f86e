/** The shape of the one table, for the embedded database and for the AWS stack alike. */
import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { INDEX } from "../shared/store/keys.ts";

export const TABLE: Omit<CreateTableCommandInput, "TableName"> = {
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: ["pk", "sk", "gpk", "gsk"].map((AttributeName) => ({
    AttributeName,
    AttributeType: "S",
  })),
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: INDEX,
      KeySchema: [
        { AttributeName: "gpk", KeyType: "HASH" },
        { AttributeName: "gsk", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "ALL" },
    },
  ],
};

/** Items are deleted by the database some time after this attribute's epoch second. */
export const TTL_ATTRIBUTE = "expires";
